package cn.volunteering.activity.signup.web;

import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.activity.schedule.Revision;
import cn.volunteering.activity.schedule.web.ActivityView;
import cn.volunteering.activity.signup.Engagement;
import cn.volunteering.activity.web.SignatureView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer's commitment, as shown to them.
 *
 * @param startsAt the present start of the activity
 * @param mine the volunteer's place
 * @param consentNeeded whether the time has changed since the volunteer agreed: signing up again agrees to the new time,
 *     withdrawing declines it
 * @param changes what changed since the volunteer agreed
 * @param promotedAt when the volunteer moved up from the waiting list, if they did
 * @param signedUpBy the liaison who signed the volunteer up under a standing consent; {@code null} if they did it
 *     themselves
 * @param allowedActions what the volunteer may do now
 */
record OwnSignup(
        ActivityId activityId,
        String title,
        ProjectId projectId,
        @Nullable String projectTitle,
        String place,
        ActivityState state,
        @Nullable String cancelledFor,
        AccountId organiser,
        @Nullable String organiserName,
        Instant startsAt,
        Instant endsAt,
        Instant agreedAt,
        PlaceView mine,
        boolean consentNeeded,
        List<Revision> changes,
        @Nullable Instant promotedAt,
        @Nullable SignatureView signedUpBy,
        List<String> allowedActions) {

    static OwnSignup of(
            Engagement engagement,
            Activity activity,
            ActivityView shown,
            PlaceView place,
            NameBook names,
            List<String> allowedActions) {
        return new OwnSignup(
                activity.id(),
                shown.title(),
                shown.projectId(),
                shown.projectTitle(),
                shown.place(),
                shown.state(),
                shown.cancelledFor(),
                shown.organiser(),
                shown.organiserName(),
                shown.startsAt(),
                shown.endsAt(),
                engagement.consent().at(),
                place,
                engagement.awaitsConsentTo(activity),
                engagement.changesIn(activity),
                engagement.promotedAt(),
                SignatureView.of(engagement.signedUpBy(), names),
                allowedActions);
    }
}
