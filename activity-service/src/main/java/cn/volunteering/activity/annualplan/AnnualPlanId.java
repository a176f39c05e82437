package cn.volunteering.activity.annualplan;

import cn.volunteering.domain.Identifier;
import java.util.UUID;

/** The identity of an annual plan. */
public record AnnualPlanId(String value) implements Identifier {

    /** Returns a new, unused id. */
    public static AnnualPlanId fresh() {
        return new AnnualPlanId(UUID.randomUUID().toString());
    }
}
