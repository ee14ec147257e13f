package io.github.medpay.examples.codepage;

import io.github.medpay.MedPay;
import io.github.medpay.examples.codepage.web.CodePageServer;
import java.io.PrintStream;
import java.util.List;

/** The program: starts the server and waits. */
public final class CodePage {

    private static final String USAGE = """
            usage: medpay-code-page [--port N] [--host NAME]
              --port N     the port, from 0 to 65535; 0 takes any free one; 8080 without it
              --host NAME  the address to listen at; localhost without it
            """;

    private static final int USAGE_ERROR = 2;
    private static final int DEFAULT_PORT = 8080;
    private static final int MAX_PORT = 65_535;

    private CodePage() {}

    /**
     * Runs the program until it is ended.
     *
     * @param args see the usage text
     * @throws Exception if the server cannot start, as where the port is taken
     */
    public static void main(String[] args) throws Exception {
        int status = run(List.of(args), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(List<String> args, PrintStream out, PrintStream err) throws Exception {
        int port = DEFAULT_PORT;
        String host = "localhost";
        for (int i = 0; i < args.size(); i += 2) {
            String value = i + 1 < args.size() ? args.get(i + 1) : "";
            if (args.get(i).equals("--port") && isPort(value)) {
                port = Integer.parseInt(value);
            } else if (args.get(i).equals("--host") && !value.isBlank()) {
                host = value;
            } else {
                err.print(USAGE);
                return USAGE_ERROR;
            }
        }
        CodePageServer server = new CodePageServer(MedPay.create(), host, port);
        server.start();
        out.println("MedPay code page: " + server.address());
        server.join();
        return 0;
    }

    private static boolean isPort(String text) {
        return text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= MAX_PORT;
    }
}
