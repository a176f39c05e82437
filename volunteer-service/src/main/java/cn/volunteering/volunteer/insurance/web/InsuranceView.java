package cn.volunteering.volunteer.insurance.web;

import cn.volunteering.volunteer.insurance.Insurance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An insurance as shown.
 *
 * @param insured the number of volunteers whom it covers
 * @param inForce whether it covers them today
 * @param allowedActions what the caller may do now
 */
record InsuranceView(
        String id,
        long version,
        String policyNumber,
        String insurer,
        Insurance.Cover cover,
        LocalDate from,
        LocalDate lastDay,
        @Nullable LocalDate endedOn,
        int insured,
        boolean inForce,
        List<String> allowedActions) {

    InsuranceView {
        allowedActions = List.copyOf(allowedActions);
    }

    /** An insured volunteer. */
    record Insured(String volunteerId, @Nullable String name) {}

    /** A volunteer's own cover. */
    record OwnCover(Insurance.Cover cover, String insurer, LocalDate from, LocalDate lastDay, boolean inForce) {}
}
