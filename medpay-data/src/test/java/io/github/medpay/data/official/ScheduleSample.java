package io.github.medpay.data.official;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.data.TableFiles;
import io.github.medpay.spi.TableKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small files of drug limits, laboratory fees and pricing indicators in their layout, codes and numbers only. */
final class ScheduleSample {

    static final String DRUGS = "section 508 version of Jan 2025 ASP Pricing File 121924.csv";
    static final String LABORATORY = "PUF_CLFS_CY2026_Q2V1.csv";
    static final String PRICING = "pricing-2025Q4.csv";

    private static final String DRUG_ROWS = """
            Payment Allowance Limits,,,,,,,,,,,
            ,,,,,,,,,,,
            "Effective January 1, 2025 through March 31, 2025",,,,,,,,,,,
            ,,,,,,,,,,,
            Note 1: based on 3Q24 data.,,,,,,,,,,,
            HCPCS Code,Short Description,HCPCS Code Dosage,Payment Limit,Co-insurance Percentage,Vaccine AWP%,Vaccine Limit,Blood AWP%,Blood limit,Clotting Factor,Notes,
            J3301,x,10 MG,0.898,20.000,,,,,,,
            J0129,x,10 MG,43.797,20.000,,,,,,Added January 2025 ,
            90662,x,0.5 ML,85.000,0.000,95,85.000,,,,see the Seasonal Influenza Vaccines Pricing webpage for current payment limits and effective dates,
            A9606,x,1 microCurie,N/A,20.000,,,,,,"microCurie 100% AWP = $196.92
            microCurie 100% WAC = $164.10",
            J0121,x,1 MG,4.137,19.631,,,,,,Inflation-adjusted coinsurance,
            J7190,x,1 IU,1.250,20.000,,,,,1,""" + "\"\"\"lesser of\"\" methodology applied\",\n" + """
            P9041,x,50 ML,10.615,20.000,,,95,10.615,,,
            Q4100,x,"100,000 UNITS",1.000,20.000,,,,,,something new - AMP-based payment limit,
            Q4101,x,PER VIAL,2.000,20.000,,,,,,,
            Q4102,x,1 MG/2 MG,3.000,20.000,,,,,,,
            """;

    private static final String LABORATORY_ROWS = """
            2026 Fee Schedule
            A remark, of two cells, 2026
            A long remark, with, commas, in, it, over, many, cells

            YEAR,HCPCS,MOD,EFF_DATE,INDICATOR,RATE,SHORTDESC,LONGDESC,EXTENDEDLONGDESC
            2026,81003,,20260101,N,00002.25,x,"x, y","x
            y"
            2026,81003,QW,20260101,N,00002.25,x,x,x
            2026,0614U,,20260401,L,00000.00,x,x,x
            2026,36415,,20260101,N,00009.34,x,x,x
            """;

    private static final String PRICING_ROWS = """
            HCPCS,PRICING_INDICATOR,COVERAGE
            A0021,00,I
            K0001,36,D
            E0570,36,C
            """;

    private final Path directory;
    private final String name;
    private final String text;

    private ScheduleSample(Path directory, String name, String text) {
        this.directory = directory;
        this.name = name;
        this.text = text;
    }

    /** One of the three files. */
    static ScheduleSample of(String name, Path directory) {
        String text = switch (name) {
            case DRUGS -> DRUG_ROWS;
            case LABORATORY -> LABORATORY_ROWS;
            default -> PRICING_ROWS;
        };
        return new ScheduleSample(directory, name, text.replace("\n", "\r\n"));
    }

    ScheduleSample named(String other) {
        return new ScheduleSample(directory, other, text);
    }

    ScheduleSample replace(String before, String after) {
        assertThat(text).as(name).contains(before);
        return new ScheduleSample(directory, name, text.replace(before, after));
    }

    ScheduleSample with(String other) {
        return new ScheduleSample(directory, name, other);
    }

    String text() {
        return text;
    }

    Path file() {
        try {
            return Files.write(directory.resolve(name), text.getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CompiledTable compile() {
        return OfficialFiles.of(file()).compile();
    }

    /** Compiled, written and opened again. */
    <T> T open(TableKind<T> kind) {
        CompiledTable table = compile();
        Path file = directory.resolve(table.name() + CompiledTable.EXTENSION);
        try {
            table.writeTo(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return TableFiles.of(file).open(kind, table.name());
    }
}
