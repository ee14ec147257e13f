package io.github.medpay.examples.codepage.web;

import io.github.medpay.MedPay;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.examples.codepage.ask.BadQuestionException;
import io.github.medpay.examples.codepage.ask.CodeQuestionReader;
import io.github.medpay.examples.codepage.ask.ComparisonQuestion;
import io.github.medpay.examples.codepage.ask.DifferenceQuestion;
import io.github.medpay.examples.codepage.ask.KnownCodes;
import io.github.medpay.examples.codepage.ask.Parameters;
import io.github.medpay.examples.codepage.ask.UnknownCodeException;
import io.github.medpay.examples.codepage.view.CodePageView;
import io.github.medpay.examples.codepage.view.ComparePageView;
import io.github.medpay.examples.codepage.view.HomeView;
import io.github.medpay.examples.codepage.view.ReleasesPageView;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.util.Fields;

/** From a path and its parameters to a reply. */
final class Routes {

    private static final String CODE = "/code/";

    /** The one page that takes POST. */
    static final String CLAIM = "/claim";

    /** The fields of a posted form. */
    @FunctionalInterface
    interface Posted {
        Map<String, List<String>> read() throws IOException;
    }

    private final MedPay medPay;
    private final CodeQuestionReader codeQuestions;
    private final Templates templates = new Templates();
    private final Assets assets = new Assets();
    private final ClaimPage claims;
    private final ErrorPages errors = new ErrorPages(templates);

    Routes(MedPay medPay) {
        this.medPay = medPay;
        this.claims = new ClaimPage(medPay, templates);
        this.codeQuestions = new CodeQuestionReader(medPay.pricer());
    }

    /** Never throws. */
    Reply answer(String path, Supplier<Fields> query) {
        try {
            return assets.find(path).orElseGet(() -> page(path, parameters(query)));
        } catch (BadQuestionException e) {
            return errors.badQuestion(e);
        } catch (UnknownCodeException e) {
            return errors.unknownCode(e);
        } catch (RuntimeException e) {
            return errors.failure(e);
        }
    }

    /** Never throws. */
    Reply answerClaim(Posted form) {
        try {
            return claims.post(form.read());
        } catch (RefusedBodyException e) {
            return errors.refusedBody(e);
        } catch (BadQuestionException e) {
            return errors.refusedClaim(e);
        } catch (IOException | RuntimeException e) {
            return errors.claimFailure(e);
        }
    }

    Reply methodNotAllowed() {
        return errors.methodNotAllowed();
    }

    private Reply page(String path, Map<String, List<String>> given) {
        return switch (path) {
            case "/" -> {
                Parameters.of(given, Set.of());
                yield Reply.html(200, templates.render("home", HomeView.of(medPay)));
            }
            case "/code" -> search(given);
            case CLAIM -> claims.get(given);
            case "/compare" ->
                Reply.html(
                        200,
                        templates.render(
                                "compare",
                                ComparePageView.of(medPay, ComparisonQuestion.read(medPay.feeSchedules(), given))));
            case "/releases" ->
                Reply.html(
                        200,
                        templates.render(
                                "releases",
                                ReleasesPageView.of(medPay, DifferenceQuestion.read(medPay.feeSchedules(), given))));
            case "/releases.csv" -> csv(given);
            default -> path.startsWith(CODE) ? code(path.substring(CODE.length()), given) : errors.unknownPage();
        };
    }

    private Reply code(String text, Map<String, List<String>> given) {
        ProcedureCode code = KnownCodes.wellFormed(text);
        return code.value().equals(text)
                ? Reply.html(200, templates.render("code", CodePageView.of(medPay, codeQuestions.read(code, given))))
                : Reply.seeOther(CODE + code);
    }

    private Reply search(Map<String, List<String>> given) {
        String text = Parameters.of(given, Set.of("code")).text("code").orElse("");
        return Reply.seeOther(CODE + KnownCodes.wellFormed(text));
    }

    private Reply csv(Map<String, List<String>> given) {
        DifferenceQuestion question = DifferenceQuestion.read(medPay.feeSchedules(), given);
        String csv = ReleasesPageView.difference(medPay, question).toCsv();
        String file = question.before().release() + "-" + question.after().release() + ".csv";
        return new Reply(
                200,
                "text/csv; charset=utf-8",
                csv,
                Map.of("Content-Disposition", "attachment; filename=\"" + file + "\""));
    }

    private static Map<String, List<String>> parameters(Supplier<Fields> query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        try {
            for (Fields.Field field : query.get()) {
                parameters.put(field.getName(), field.getValues());
            }
        } catch (HttpException.RuntimeException | IllegalArgumentException e) {
            throw new BadQuestionException("The parameters of the address are not well-formed.");
        }
        return parameters;
    }
}
