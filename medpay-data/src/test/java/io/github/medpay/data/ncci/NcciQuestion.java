package io.github.medpay.data.ncci;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.ncci.AddOnRule;
import io.github.medpay.ncci.ModifierIndicator;
import io.github.medpay.ncci.MueLimit;
import io.github.medpay.ncci.NcciAnswer;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.ncci.NcciFinding;
import io.github.medpay.ncci.NcciLine;
import io.github.medpay.ncci.NcciResult;
import io.github.medpay.ncci.PtpEdit;
import io.github.medpay.ncci.PtpRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Answers the questions of golden.txt. */
final class NcciQuestion {

    private final NcciChecker checker;

    NcciQuestion(NcciChecker checker) {
        this.checker = checker;
    }

    String answer(String question) {
        String[] words = question.split(" ", 2);
        return switch (words[0]) {
            case "edit" -> pairs(words[1], false);
            case "between" -> pairs(words[1], true);
            case "ended" -> ended(words[1]);
            case "mue" -> limits(words[1]);
            case "addon" -> addOn(words[1]);
            case "check" -> check(words[1]);
            default -> throw new IllegalArgumentException(question);
        };
    }

    /** The distinct answers of all pairs, so that one case may name many. */
    private String pairs(String text, boolean eitherWay) {
        LocalDate date = date(text);
        String[] sides = text.substring(0, text.indexOf('@')).split(":", -1);
        Set<String> answers = new TreeSet<>();
        for (ProcedureCode one : codes(sides[0])) {
            for (ProcedureCode two : codes(sides[1])) {
                NcciAnswer<PtpEdit> answer = eitherWay ? checker.between(one, two, date) : checker.edit(one, two, date);
                answers.add(answer.value()
                        .map(edit -> String.valueOf(edit.indicator().digit()))
                        .orElse(nothing(answer)));
            }
        }
        return String.join(" ", answers);
    }

    private String ended(String text) {
        String[] sides = text.split(":", -1);
        String days = checker.history(codes(sides[0]).get(0), codes(sides[1]).get(0)).stream()
                .filter(row -> row.edition().name().equals("2024Q3"))
                .filter(row -> row.indicator() != ModifierIndicator.NOT_APPLICABLE)
                .map(PtpRow::lastActiveDay)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return days.isEmpty() ? "-" : days;
    }

    private String limits(String text) {
        Set<String> answers = new TreeSet<>();
        for (ProcedureCode code : codes(text.substring(0, text.indexOf('@')))) {
            NcciAnswer<MueLimit> answer = checker.mue(code, date(text));
            answers.add(answer.value()
                    .map(limit -> limit.units() + "/" + limit.adjudication().digit())
                    .orElse(nothing(answer)));
        }
        return String.join(" ", answers);
    }

    private String addOn(String text) {
        NcciAnswer<AddOnRule> answer =
                checker.addOn(codes(text.substring(0, text.indexOf('@'))).get(0), date(text));
        return answer.value()
                .map(rule -> rule.type() + ": "
                        + rule.primaries().stream().map(ProcedureCode::value).collect(Collectors.joining(" ")))
                .orElse(nothing(answer));
    }

    private String check(String text) {
        String[] sides = text.split(":", -1);
        LocalDate date = LocalDate.parse(sides[0].strip());
        List<NcciLine> lines = new ArrayList<>();
        for (String item : sides[1].split(",", -1)) {
            String[] parts = item.strip().split("-", -1);
            String[] code = parts[0].split("\\*", -1);
            int units = code.length > 1 ? Integer.parseInt(code[1]) : 1;
            lines.add(NcciLine.of(lines.size() + 1, code[0], units, date, Arrays.copyOfRange(parts, 1, parts.length)));
        }
        NcciResult result = checker.check(lines);
        List<String> denied = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (result.isDenied(i)) {
                boolean appealable = result.of(i).stream().anyMatch(NcciFinding::isAppealable);
                denied.add((i + 1) + (appealable ? "a" : ""));
            }
        }
        return denied.isEmpty() ? "-" : String.join(" ", denied);
    }

    private static String nothing(NcciAnswer<?> answer) {
        return answer.status() == NcciAnswer.Status.BEFORE_FIRST_EDITION ? "unknown" : "none";
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text.substring(text.indexOf('@') + 1).strip());
    }

    private static List<ProcedureCode> codes(String text) {
        return Arrays.stream(text.strip().split(" ", -1)).map(ProcedureCode::of).toList();
    }
}
