//! A program that belongs to the kiosk, and ends with it.

use std::io;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command};

use rustix::io::retry_on_intr;
use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};

/// A running program with all that it has started. Dropping it ends them before the drop is over.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) child: Child,
}

impl Program {
    /// Starts a command in a process group of its own, so that a script's children end with the script.
    pub(super) fn start(command: &mut Command) -> io::Result<Self> {
        command.process_group(0).spawn().map(|child| Self { child })
    }

    /// The number of the process, and of its group.
    pub(super) fn id(&self) -> Pid {
        Pid::from_child(&self.child)
    }

    /// Whether it has not ended by itself.
    pub(super) fn runs(&self) -> bool {
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT | WaitIdOptions::NOHANG;
        matches!(waitid(WaitId::Pid(self.id()), options), Ok(None))
    }

    /// Holds it where it is, or lets it go on.
    pub(super) fn hold(&self, held: bool) {
        self.signal(if held { Signal::STOP } else { Signal::CONT });
    }

    fn signal(&self, signal: Signal) {
        if let Err(error) = kill_process_group(self.id(), signal) {
            tracing::debug!(%error, "a program took no signal");
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Its number cannot have become another's: it is given back by the `wait` alone.
        self.signal(Signal::KILL);
        if let Err(error) = self.child.wait() {
            tracing::debug!(%error, "a program cannot be waited for");
        }
    }
}

/// Waits until a program has ended: its exit code, unless a signal ended it or its owner has cleared it away.
pub(super) fn exit_code(id: Pid) -> Option<i32> {
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
    retry_on_intr(|| waitid(WaitId::Pid(id), options)).ok().flatten()?.exit_status()
}
