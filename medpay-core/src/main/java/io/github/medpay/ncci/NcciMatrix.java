package io.github.medpay.ncci;

import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which codes of a set stand together on a date, and which deny which.
 *
 * @param codes the codes, in the order given, each once
 * @param date the date of service
 * @param known false where the date lies before the first edition: then an empty matrix is not a clean one
 * @param unknownCodes codes that no table of the date knows
 * @param cells the pairs with an edit in force
 */
public record NcciMatrix(
        List<ProcedureCode> codes, LocalDate date, boolean known, List<ProcedureCode> unknownCodes, List<Cell> cells) {

    /**
     * A pair with an edit.
     *
     * @param edit which code denies which, and the indicator
     * @param certainty which edition spoke
     * @param explanation one sentence for people
     */
    public record Cell(PtpEdit edit, Certainty certainty, String explanation) {

        /**
         * Checks that nothing is null.
         *
         * @param edit which code denies which, and the indicator
         * @param certainty which edition spoke
         * @param explanation one sentence for people
         */
        public Cell {
            Objects.requireNonNull(edit, "edit");
            Objects.requireNonNull(certainty, "certainty");
            Objects.requireNonNull(explanation, "explanation");
        }

        /**
         * The modifiers that would lift the edit, each only where the record bears it out.
         *
         * @return empty where the indicator is 0
         */
        public List<Modifier> allowedModifiers() {
            return edit.allowedModifiers();
        }
    }

    /**
     * Checks that nothing is null and copies the lists.
     *
     * @param codes the codes, in the order given, each once
     * @param date the date of service
     * @param known false where the date lies before the first edition
     * @param unknownCodes codes that no table of the date knows
     * @param cells the pairs with an edit in force
     */
    public NcciMatrix {
        codes = List.copyOf(codes);
        Objects.requireNonNull(date, "date");
        unknownCodes = List.copyOf(unknownCodes);
        cells = List.copyOf(cells);
    }

    /**
     * The edit between two codes of the matrix, in either direction.
     *
     * @param a a code
     * @param b another code
     * @return the cell; empty where no edit is in force between them
     */
    public Optional<Cell> between(ProcedureCode a, ProcedureCode b) {
        for (Cell cell : cells) {
            PtpEdit edit = cell.edit();
            if ((edit.columnOne().equals(a) && edit.columnTwo().equals(b))
                    || (edit.columnOne().equals(b) && edit.columnTwo().equals(a))) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    static NcciMatrix of(NcciChecker checker, List<ProcedureCode> given, LocalDate date) {
        List<ProcedureCode> codes = List.copyOf(new LinkedHashSet<>(given));
        List<ProcedureCode> unknown = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!checker.knows(codes.get(i), date)) {
                unknown.add(codes.get(i));
            }
            for (int j = i + 1; j < codes.size(); j++) {
                cell(checker.between(codes.get(i), codes.get(j), date)).ifPresent(cells::add);
            }
        }
        return new NcciMatrix(codes, date, checker.isKnownDate(date), unknown, cells);
    }

    private static Optional<Cell> cell(NcciAnswer<PtpEdit> answer) {
        return answer.value()
                .flatMap(edit -> answer.certainty().map(certainty -> {
                    String one = edit.columnOne().toString();
                    String two = edit.columnTwo().toString();
                    return new Cell(edit, certainty, NcciMessages.ptp(one, two, edit, false, certainty));
                }));
    }
}
