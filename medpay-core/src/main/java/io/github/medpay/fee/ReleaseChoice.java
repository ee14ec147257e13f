package io.github.medpay.fee;

import java.time.LocalDate;

/**
 * The release that prices a date of service.
 *
 * @param schedule the fee schedule
 * @param date the date of service
 * @param ownRelease the CMS name of the release that the date belongs to
 * @param exact true where the schedule is that release; false where a neighbour of the same year stands in for it
 */
public record ReleaseChoice(FeeSchedule schedule, LocalDate date, String ownRelease, boolean exact) {}
