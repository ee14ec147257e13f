package io.github.medpay.data.ncci;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.medpay.data.BundledTables;
import io.github.medpay.ncci.NcciChecker;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bundled tables, opened once for all tests, and the official files where they are at hand. */
final class BundledNcci {

    static final NcciChecker CHECKER = NcciChecker.of(new BundledTables());

    private BundledNcci() {}

    static Path shared(String name) {
        Path path = Path.of(System.getProperty("medpay.shared", "../shared"), "ncci", name);
        assumeTrue(Files.isRegularFile(path), path + " is not at hand");
        return path;
    }
}
