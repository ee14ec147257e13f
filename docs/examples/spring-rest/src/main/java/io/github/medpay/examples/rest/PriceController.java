package io.github.medpay.examples.rest;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimException;
import io.github.medpay.claim.PricedClaim;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Prices claims; what is no claim is answered with 400 and the field that is wrong, and nothing of the claim's content. */
@RestController
class PriceController {

    private final MedPay medPay;

    PriceController(MedPay medPay) {
        this.medPay = medPay;
    }

    @PostMapping("/price")
    PricedClaim price(@RequestBody Claim claim) {
        return medPay.price(claim);
    }

    @ExceptionHandler
    ProblemDetail refuse(ClaimException problem) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, problem.getMessage());
    }

    @ExceptionHandler
    ProblemDetail refuse(HttpMessageNotReadableException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClaimException claim) {
                return refuse(claim);
            }
        }
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "the body is no claim");
    }
}
