package io.github.medpay.units;

/** Why a service has the units it has. */
public enum UnitReason {
    /** Its whole quarters of an hour, and no more were left to give, or its remainder was too small. */
    WHOLE_QUARTERS,
    /** Its whole quarters and one unit more, won by its remainder. */
    LARGEST_REMAINDER,
    /** Its whole quarters and one unit more; another service had the same remainder and could have it instead. */
    TIE_WON,
    /** Its whole quarters; a service with the same remainder was given the unit, which this one could have instead. */
    TIE_LOST,
    /** The midpoint rule: its minutes alone earn the units. */
    MIDPOINT,
    /** The code is untimed: one unit. */
    UNTIMED,
    /** The code is timed by another base than 15 minutes: one unit, minutes outside the total. */
    OTHER_TIME_BASE,
    /** The code is in neither list: one unit, minutes outside the total. */
    UNKNOWN_CODE,
    /** The minutes cannot be: no unit, and no part in the total. */
    REFUSED
}
