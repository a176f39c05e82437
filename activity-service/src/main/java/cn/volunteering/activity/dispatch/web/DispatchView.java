package cn.volunteering.activity.dispatch.web;

import cn.volunteering.activity.dispatch.Dispatch;
import cn.volunteering.activity.dispatch.DispatchId;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.web.SignatureView;
import cn.volunteering.domain.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispatch order as shown.
 *
 * @param people how many people each section is asked for
 * @param sections the sections for which the caller acts, all for the committee
 * @param allowedActions what the caller may do to the whole order now
 */
record DispatchView(
        DispatchId id,
        String title,
        String task,
        int people,
        LocalDate deadline,
        @Nullable SignatureView issued,
        @Nullable SignatureView cancelled,
        @Nullable String cancelledFor,
        List<TaskView> sections,
        List<String> allowedActions,
        long version) {

    static DispatchView of(
            Versioned<Dispatch> dispatch, List<TaskView> sections, NameBook names, List<String> allowedActions) {
        var it = dispatch.state();
        return new DispatchView(
                it.id(),
                it.order().title(),
                it.order().task(),
                it.order().people(),
                it.order().deadline(),
                SignatureView.of(it.issued(), names),
                SignatureView.of(it.cancelled(), names),
                it.cancelledFor(),
                sections,
                allowedActions,
                dispatch.version());
    }
}
