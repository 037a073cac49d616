//! The window: covering the screen, its size, the end of the program.

use iced::futures::{SinkExt as _, Stream};
use iced::{Event, Point, Size, Subscription, Task, window};

use super::app::Message;

/// Covers the monitor. With no window manager X11 ignores "full screen", so the window
/// is also moved and sized; under Wayland, where a program may not, nothing happens.
pub fn cover() -> Task<Message> {
    window::latest().and_then(|id| window::monitor_size(id).map(move |size| (id, size))).then(|(id, size)| match size {
        Some(size) => Task::batch([window::move_to(id, Point::ORIGIN), window::resize(id, size)]),
        None => Task::none(),
    })
}

/// The sizes that the window takes.
pub fn sizes() -> Subscription<Size> {
    iced::event::listen_with(|event, _, _| match event {
        Event::Window(window::Event::Opened { size, .. } | window::Event::Resized(size)) => Some(size),
        _ => None,
    })
}

/// Tells when the system wants the program to end.
pub fn termination() -> Subscription<()> {
    Subscription::run(terminated)
}

#[cfg(unix)]
fn terminated() -> impl Stream<Item = ()> {
    use tokio::signal::unix::{SignalKind, signal};
    iced::stream::channel(1, async |mut output| {
        let Ok(mut terminate) = signal(SignalKind::terminate()) else { return };
        let Ok(mut interrupt) = signal(SignalKind::interrupt()) else { return };
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        // There is nobody to tell when the program is already ending.
        let _ = output.send(()).await;
    })
}

#[cfg(not(unix))]
fn terminated() -> impl Stream<Item = ()> {
    iced::futures::stream::once(async { drop(tokio::signal::ctrl_c().await) })
}
