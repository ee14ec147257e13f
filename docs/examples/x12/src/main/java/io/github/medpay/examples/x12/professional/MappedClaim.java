package io.github.medpay.examples.x12.professional;

import io.github.medpay.claim.Claim;
import io.github.medpay.examples.x12.segment.Place;
import java.util.List;

/**
 * A claim of MedPay, and what is to be said beside its price.
 *
 * @param place of the CLM segment
 * @param claim the claim
 * @param zipSource where its ZIP code comes from
 * @param yearsMoved by how many years its dates were moved
 * @param notices what the claim does not hold
 */
public record MappedClaim(Place place, Claim claim, ZipSource zipSource, int yearsMoved, List<Notice> notices) {}
