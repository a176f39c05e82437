package cn.volunteering.activity.insignia.web;

import cn.volunteering.activity.insignia.InsigniaSlip;
import cn.volunteering.activity.insignia.InsigniaSlips;
import cn.volunteering.activity.insignia.UniformCheck;
import cn.volunteering.activity.photos.PhotoKind;
import cn.volunteering.activity.photos.Photos;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.web.SignatureView;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows the insignia of one activity. */
@Component
class ActivityInsignia {

    static final String REQUEST = "insignia.REQUEST";
    static final String CHECK_UNIFORM = "insignia.CHECK_UNIFORM";

    private final InsigniaSlips slips;
    private final AggregateStore<UniformCheck> checks;
    private final Photos photos;
    private final SlipViews views;
    private final Names names;
    private final PermittedActions permitted;

    ActivityInsignia(
            InsigniaSlips slips,
            AggregateStore<UniformCheck> checks,
            Photos photos,
            SlipViews views,
            Names names,
            PermittedActions permitted) {
        this.slips = slips;
        this.checks = checks;
        this.photos = photos;
        this.views = views;
        this.names = names;
        this.permitted = permitted;
    }

    ActivityInsigniaView of(Activity activity) {
        var all = slips.of(activity.id());
        return new ActivityInsigniaView(
                checks.find(activity.id().value())
                        .map(Versioned::state)
                        .map(this::uniform)
                        .orElse(null),
                Math.toIntExact(photos.showing(activity.id(), PhotoKind.UNIFORM)),
                views.views(all),
                slips.blocking(activity.id()),
                actionsOn(activity));
    }

    private ActivityInsigniaView.UniformView uniform(UniformCheck check) {
        var signed = SignatureView.of(
                check.signed(), names.of(Stream.of(check.signed().by())));
        return new ActivityInsigniaView.UniformView(check.worn(), check.reason(), Objects.requireNonNull(signed));
    }

    private List<String> actionsOn(Activity activity) {
        return permitted
                .to("insignia")
                .offer("REQUEST", () -> InsigniaSlip.objectionTo(activity).isEmpty())
                .offer("CHECK_UNIFORM", () -> UniformCheck.objectionTo(activity).isEmpty())
                .names();
    }
}
