package cn.volunteering.scoring.quality;

import java.time.LocalDate;

/** The rules of quality that bind the bound tenant. */
@FunctionalInterface
public interface QualityRules {

    /** Returns the rule in force for service on the given day. */
    QualityRule inForceOn(LocalDate day);
}
