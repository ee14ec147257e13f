package io.github.medpay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Amounts are exact: no line of core's code knows a floating-point number, money or not (DESIGN §3). */
class NoFloatingPointTest {

    private static final Path MAIN = Path.of(System.getProperty("medpay.root", ".."), "medpay-core/src/main/java");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern FLOATING =
            Pattern.compile("\\b(?:double|float|Double|Float|doubleValue|floatValue|Math\\.(?:round|floor|ceil|pow))\\b"
                    + "|\\b\\d+\\.\\d+[dfDF]?\\b(?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)");

    @Test
    void noSourceNamesAFloatingPointType() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(MAIN)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = COMMENT.matcher(Files.readString(source)).replaceAll("");
                code.lines()
                        .filter(line -> FLOATING.matcher(line).find())
                        .forEach(line -> found.add(source.getFileName() + ": " + line.strip()));
            }
        }
        assertThat(found).isEmpty();
    }
}
