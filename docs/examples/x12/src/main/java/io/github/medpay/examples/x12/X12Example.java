package io.github.medpay.examples.x12;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/** The program: its commands, and what it says of them. */
public final class X12Example {

    /** Everything was read. */
    static final int ALL_READ = 0;

    /** Something was left out. */
    static final int ERRORS = 1;

    /** The arguments are not understood, or a file is missing. */
    static final int USAGE_ERROR = 2;

    private static final String USAGE = """
            usage: medpay-x12 837p-to-priced [OPTION…] FILE…
              prices the professional claims of files; writes one priced claim a line, as JSON
              --zip ZIP            take this ZIP code for all services, in place of the files'
              --year YEAR          move the dates of each claim into this year, to try old files
              --non-participating  the providers do not take part in Medicare
              --no-ncci            leave out the correct coding edits
              --threads N          how many threads price; without it, one for each processor

                   medpay-x12 compare [OPTION…] 837.FILE 835.FILE
              prints what was paid otherwise than expected; writes it as NDJSON and CSV as well
              --out NAME           write NAME.ndjson and NAME.csv; without it, variance.ndjson and variance.csv
              --zip, --year, --non-participating as above

                   medpay-x12 generate N > FILE
              writes a file of N made-up claims, to measure with
            """;

    private X12Example() {}

    /**
     * Runs the program.
     *
     * @param args see the usage text
     * @throws IOException if a file cannot be read or the output not be written
     */
    public static void main(String[] args) throws IOException {
        System.exit(run(List.of(args), System.out, System.err));
    }

    static int run(List<String> args, OutputStream out, PrintStream err) throws IOException {
        try {
            Arguments arguments = Arguments.of(args);
            return switch (arguments.command()) {
                case "837p-to-priced" -> PriceCommand.run(arguments, out, err);
                case "compare" -> CompareCommand.run(arguments, out, err);
                case "generate" -> GenerateCommand.run(arguments, out);
                default -> throw new UsageException("no command " + arguments.command());
            };
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return USAGE_ERROR;
        }
    }
}
