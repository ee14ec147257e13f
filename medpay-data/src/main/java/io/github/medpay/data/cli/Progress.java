package io.github.medpay.data.cli;

import java.io.Console;
import java.io.PrintStream;

/** Tells a person at a terminal what is being done; silent where the output goes elsewhere. */
final class Progress {

    private final PrintStream err;
    private final boolean terminal = isTerminal();

    Progress(PrintStream err) {
        this.err = err;
    }

    /** From Java 22 on there is a console even where nobody sits at it; it then says so itself. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    void step(String name) {
        if (terminal) {
            err.print("\rcompiling " + name + " …\033[K");
            err.flush();
        }
    }

    void done() {
        if (terminal) {
            err.print("\r\033[K");
            err.flush();
        }
    }
}
