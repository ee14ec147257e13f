package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.data.BundledTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The public API is what {@code docs/api.md} lists: who changes it changes the page, and the reviewer sees it. */
class ApiPageTest {

    private static final Path PAGE = Page.ROOT.resolve("docs/api.md");

    @Test
    void theCommittedPageIsTheOneThatTheBuildWrites() throws IOException {
        String page = ApiPage.write(MedPay.class, BundledTables.class);
        if (Boolean.getBoolean("medpay.api.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("docs/api.md; the page says how to write it anew")
                .content()
                .isEqualTo(page);
    }
}
