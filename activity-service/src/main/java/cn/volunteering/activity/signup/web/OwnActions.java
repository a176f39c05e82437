package cn.volunteering.activity.signup.web;

import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.signup.Place;
import cn.volunteering.activity.signup.SignUp;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists what volunteers may do about their own place at an activity. */
@Component
class OwnActions {

    static final String SIGN_UP = "place.SIGN_UP";
    static final String WITHDRAW = "place.WITHDRAW";

    private final PermittedActions permitted;
    private final SignUp signUp;

    OwnActions(PermittedActions permitted, SignUp signUp) {
        this.permitted = permitted;
        this.signUp = signUp;
    }

    /** @param place the volunteer's place there: without one, there is nothing to withdraw from */
    List<String> on(Activity activity, Member me, Place place) {
        return permitted
                .to("place")
                .offer("SIGN_UP", () -> signUp.maySignUp(me, activity, CurrentAccount.id()))
                .offer("WITHDRAW", () -> !(place instanceof Place.None) && signUp.mayWithdraw(me, activity))
                .names();
    }
}
