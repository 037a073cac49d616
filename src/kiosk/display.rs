//! Whether there is a screen server to open a window on, in one clear line.

use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;

/// There is no screen to show the kiosk on.
#[derive(Debug, thiserror::Error)]
pub enum NoDisplay {
    #[error(
        "there is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set. Start the kiosk in an X or Wayland session, or with: cage onestop-kiosk"
    )]
    Unset,
    #[error("the screen server {name} does not answer. Check that it runs and that this account may use it")]
    Unreachable { name: String },
}

/// Looks for the screen server that the environment names.
///
/// # Errors
/// When none is named, or none of those named answers.
pub fn check() -> Result<(), NoDisplay> {
    let named = |key: &str| std::env::var(key).ok().filter(|value| !value.is_empty());
    if named("WAYLAND_SOCKET").is_some() {
        return Ok(());
    }
    let wayland = named("WAYLAND_DISPLAY");
    let x11 = named("DISPLAY");
    let runtime = named("XDG_RUNTIME_DIR").map(PathBuf::from).unwrap_or_default();
    let wayland_answers = wayland.as_ref().is_some_and(|name| UnixStream::connect(runtime.join(name)).is_ok());
    let x11_answers = x11.as_deref().is_some_and(x11_answers);
    match wayland.or(x11) {
        _ if wayland_answers || x11_answers => Ok(()),
        Some(name) => Err(NoDisplay::Unreachable { name }),
        None => Err(NoDisplay::Unset),
    }
}

/// Whether the X server `[host]:number[.screen]` takes connections (X(7), "display names").
fn x11_answers(display: &str) -> bool {
    let Some((host, number)) = display.rsplit_once(':') else { return false };
    let Ok(number) = number.split('.').next().unwrap_or_default().parse::<u16>() else { return false };
    let local = host.is_empty() || host == "unix";
    if local {
        // The abstract socket, which some servers offer alone, cannot be reached by path.
        return UnixStream::connect(format!("/tmp/.X11-unix/X{number}")).is_ok() || abstract_answers(number);
    }
    TcpStream::connect((host, 6000_u16.saturating_add(number))).is_ok()
}

#[cfg(target_os = "linux")]
fn abstract_answers(number: u16) -> bool {
    use std::os::linux::net::SocketAddrExt as _;
    use std::os::unix::net::SocketAddr;
    SocketAddr::from_abstract_name(format!("/tmp/.X11-unix/X{number}"))
        .is_ok_and(|address| UnixStream::connect_addr(&address).is_ok())
}

#[cfg(not(target_os = "linux"))]
const fn abstract_answers(_number: u16) -> bool {
    false
}
