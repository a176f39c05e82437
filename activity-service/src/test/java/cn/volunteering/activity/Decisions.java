package cn.volunteering.activity;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.domain.DomainEvent;
import java.util.List;
import java.util.Map;

/** Extracts the refusal or the events from decisions. */
public final class Decisions {

    private Decisions() {}

    public static String refusal(Decision<?> decision) {
        return refused(decision).refusal().code();
    }

    public static Map<String, Object> details(Decision<?> decision) {
        return refused(decision).refusal().details();
    }

    private static Refused<?> refused(Decision<?> decision) {
        return switch (decision) {
            case Refused<?> refused -> refused;
            case Accepted<?> accepted -> throw new AssertionError("Not refused: " + accepted);
        };
    }

    public static List<DomainEvent> events(Decision<?> decision) {
        return switch (decision) {
            case Accepted<?> accepted -> accepted.events();
            case Refused<?> refused -> throw new AssertionError("Refused: " + refused);
        };
    }
}
