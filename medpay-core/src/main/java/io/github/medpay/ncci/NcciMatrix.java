package io.github.medpay.ncci;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which codes of a set stand together on a date, and which deny which. */
@JsonPropertyOrder({"codes", "date", "known", "unknownCodes", "cells"})
public final class NcciMatrix {

    private final List<ProcedureCode> codes;
    private final LocalDate date;
    private final boolean known;
    private final List<ProcedureCode> unknownCodes;
    private final List<Cell> cells;

    NcciMatrix(
            List<ProcedureCode> codes,
            LocalDate date,
            boolean known,
            List<ProcedureCode> unknownCodes,
            List<Cell> cells) {
        this.codes = List.copyOf(codes);
        this.date = Objects.requireNonNull(date, "date");
        this.unknownCodes = List.copyOf(unknownCodes);
        this.cells = List.copyOf(cells);
        this.known = known;
    }

    /** {@return the codes, in the order given, each once} */
    @JsonProperty("codes")
    public List<ProcedureCode> codes() {
        return codes;
    }

    /** {@return the date of service} */
    @JsonProperty("date")
    public LocalDate date() {
        return date;
    }

    /** {@return false where the date lies before the first edition: then an empty matrix is not a clean one} */
    @JsonProperty("known")
    public boolean known() {
        return known;
    }

    /** {@return codes that no table of the date knows} */
    @JsonProperty("unknownCodes")
    public List<ProcedureCode> unknownCodes() {
        return unknownCodes;
    }

    /** {@return the pairs with an edit in force} */
    @JsonProperty("cells")
    public List<Cell> cells() {
        return cells;
    }

    /**
     * A pair with an edit.
     *
     * @param edit which code denies which, and the indicator
     * @param certainty which edition was used
     * @param explanation one sentence for people
     */
    public record Cell(PtpEdit edit, Certainty certainty, String explanation) {

        /**
         * Checks that nothing is null.
         *
         * @param edit which code denies which, and the indicator
         * @param certainty which edition was used
         * @param explanation one sentence for people
         */
        public Cell {
            Objects.requireNonNull(edit, "edit");
            Objects.requireNonNull(certainty, "certainty");
            Objects.requireNonNull(explanation, "explanation");
        }

        /**
         * The modifiers that would lift the edit, each only where the record supports it.
         *
         * @return empty where the indicator is 0
         */
        public List<Modifier> allowedModifiers() {
            return edit.allowedModifiers();
        }
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NcciMatrix same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "NcciMatrix" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(codes, date, known, unknownCodes, cells);
    }
}
