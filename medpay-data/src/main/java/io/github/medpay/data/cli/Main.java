package io.github.medpay.data.cli;

import io.github.medpay.data.official.OfficialFileException;
import io.github.medpay.spi.TableException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/**
 * The command line of the compiler of official files.
 *
 * <p>Exit codes: 0 done, 1 a file is missing, damaged or not understood, 2 the command is not understood.
 */
public final class Main {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISUSED = 2;

    private static final String USAGE = """
            Compiles official CMS files into MedPay tables.

              compile FILE... --out FILE.medpay   a release zip, its folder, or its single files; or ZIP5; or base
                                                  units; or drug limits (ASP), laboratory fees (CLFS),
                                                  pricing indicators
                [--release RVU25B] [--effective-from 2025-04-01] [--qualifying-conversion-factor 33.5675]
                [--descriptors FILE.csv]          the release's descriptions too, for holders of a licence
              compile ZIP... --out FOLDER         each zip into its own table, and a manifest.json
              compile FILE... --out FOLDER        NCCI files of practitioners: ccipra zips, MUE csv, AOC
                                                  text; and an ncci.manifest.json
              update FILE... --out FOLDER         a new release into a folder of tables: table, manifest.json, index,
                                                  an entry for a changelog, the difference to the release before it
              verify FILE.medpay...               checks the whole file
              describe FILE.medpay                says what is in it and where it came from
              bundle --shared FOLDER --out FOLDER regenerates the tables that come with MedPay
            """;

    private final PrintStream out;
    private final PrintStream err;

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs a command and exits.
     *
     * @param args the command and its arguments
     */
    @SuppressWarnings("SystemExitOutsideMain") // this is main
    public static void main(String[] args) {
        System.exit(new Main(System.out, System.err).run(List.of(args)));
    }

    int run(List<String> args) {
        if (args.isEmpty() || args.contains("--help") || args.contains("-h")) {
            (args.isEmpty() ? err : out).print(USAGE);
            return args.isEmpty() ? MISUSED : DONE;
        }
        try {
            Arguments arguments = Arguments.parse(args.subList(1, args.size()));
            switch (args.get(0)) {
                case "compile" -> new CompileCommand(out, err).run(arguments);
                case "update" -> new UpdateCommand(out, err).run(arguments);
                case "verify" -> new InspectCommand(out).verify(arguments);
                case "describe" -> new InspectCommand(out).describe(arguments);
                case "bundle" -> new BundleCommand(out, err).run(arguments);
                default -> throw new UsageException("there is no command " + args.get(0));
            }
            return DONE;
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return MISUSED;
        } catch (OfficialFileException | TableException e) {
            err.println(e.getMessage());
            return REFUSED;
        } catch (IOException e) {
            err.println("cannot write: " + e.getMessage());
            return REFUSED;
        }
    }
}
