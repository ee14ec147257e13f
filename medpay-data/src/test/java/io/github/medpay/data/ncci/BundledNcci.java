package io.github.medpay.data.ncci;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.medpay.MedPay;
import io.github.medpay.ncci.NcciChecker;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bundled tables, opened once for all tests, and the official files where they are at hand. */
final class BundledNcci {

    static final NcciChecker CHECKER = MedPay.create().ncciChecker();

    private BundledNcci() {}

    static Path shared(String name) {
        Path path = Path.of(System.getProperty("medpay.shared", "../shared"), "ncci", name);
        assumeTrue(Files.isRegularFile(path), path + " is not at hand");
        return path;
    }
}
