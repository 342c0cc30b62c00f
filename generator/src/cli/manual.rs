//! What the command line says of itself: completions and manual pages.

use super::Cli;
use clap::{Args, CommandFactory};
use clap_complete::Shell;

/// Options of `completions`.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell.
    #[arg(value_enum)]
    pub shell: Shell,
}

impl Completions {
    /// What the shell reads, as from `telnyx-codegen completions bash > /etc/bash_completion.d/telnyx-codegen`.
    pub fn text(&self) -> String {
        let (mut command, mut text) = (Cli::command(), Vec::new());
        let name = command.get_name().to_owned();
        clap_complete::generate(self.shell, &mut command, name, &mut text);
        String::from_utf8(text).expect("completions are text")
    }
}

/// Options of `man`.
#[derive(Debug, Args)]
pub struct Manual {
    /// One of the commands; the program itself, if left out.
    pub command: Option<String>,
}

impl Manual {
    /// The page, for `man -l -`; `None` if there is no such command.
    pub fn text(&self) -> Option<String> {
        let mut all = Cli::command();
        all.build();
        let command = match &self.command {
            Some(name) => all.find_subcommand(name)?.clone(),
            None => all,
        };
        let mut text = Vec::new();
        clap_mangen::Man::new(command).render(&mut text).expect("memory can be written to");
        Some(String::from_utf8(text).expect("a page is text"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shell_completes_every_command() {
        for shell in [Shell::Bash, Shell::Elvish, Shell::Fish, Shell::PowerShell, Shell::Zsh] {
            let text = Completions { shell }.text();
            for command in Cli::command().get_subcommands() {
                assert!(text.contains(command.get_name()), "{shell}: {}", command.get_name());
            }
        }
    }

    #[test]
    fn every_command_has_a_page() {
        let page = Manual { command: None }.text().expect("the program has a page");
        assert!(page.contains("telnyx\\-codegen") && page.contains("Examples"), "{page}");
        for command in Cli::command().get_subcommands() {
            let page = Manual { command: Some(command.get_name().to_owned()) }.text();
            assert!(page.is_some_and(|page| page.contains(".SH SYNOPSIS")), "{}", command.get_name());
        }
        assert_eq!(Manual { command: Some("no-such".to_owned()) }.text(), None);
    }
}
