package cn.volunteering.activity.signup.web;

import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.signup.Place;
import cn.volunteering.activity.signup.SignUp;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists what volunteers may do about their own place at an activity. */
@Component
class OwnActions {

    static final String SIGN_UP = "place.SIGN_UP";
    static final String WITHDRAW = "place.WITHDRAW";
    static final String DECLINE = "place.DECLINE";

    private final PermittedActions permitted;
    private final SignUp signUp;

    OwnActions(PermittedActions permitted, SignUp signUp) {
        this.permitted = permitted;
        this.signUp = signUp;
    }

    /**
     * What volunteers may do.
     *
     * @param objection why they may not take a place; {@code null} if they may, or have one
     */
    record Offered(List<String> actions, @Nullable String objection) {}

    /** @param place the volunteer's place there: without one, there is nothing to withdraw from */
    Offered on(Activity activity, Member me, Place place) {
        var actions = permitted
                .to("place")
                .offer("SIGN_UP", () -> signUp.maySignUp(me, activity, CurrentAccount.id()))
                .offer("WITHDRAW", () -> !(place instanceof Place.None) && signUp.mayWithdraw(me, activity))
                .names();
        var objection = signUp.objection(me, activity, CurrentAccount.id());
        return new Offered(actions, place instanceof Place.None ? objection.orElse(null) : null);
    }

    /** Returns what volunteers may do about an open invitation: what they may do anyway, and decline. */
    List<String> withDecline(Offered offered) {
        var declining = permitted.to("place").offer("DECLINE", () -> true).names();
        return Stream.concat(offered.actions().stream(), declining.stream()).toList();
    }
}
