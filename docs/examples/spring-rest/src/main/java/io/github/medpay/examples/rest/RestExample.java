package io.github.medpay.examples.rest;

import io.github.medpay.MedPay;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A small server: {@code POST /price} takes a claim as JSON and answers with the priced claim. */
@SpringBootApplication
public class RestExample {

    /**
     * Runs the server.
     *
     * @param args Spring's, such as {@code --server.port=8080}
     */
    public static void main(String[] args) {
        SpringApplication.run(RestExample.class, args);
    }

    /** One for the whole server: it is immutable, and its tables are opened once. */
    @Bean
    MedPay medPay() {
        return MedPay.create();
    }
}
