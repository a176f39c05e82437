package cn.volunteering.activity.insignia.web;

import cn.volunteering.activity.insignia.InsigniaItem;
import cn.volunteering.activity.insignia.ItemId;
import cn.volunteering.activity.insignia.ItemKind;
import cn.volunteering.domain.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the stock as shown.
 *
 * @param taken the pieces that are out, lost or written off
 * @param left the pieces in the cupboard
 * @param allowedActions what the caller may do now
 */
record ItemView(
        ItemId id,
        long version,
        ItemKind kind,
        String name,
        @Nullable String serial,
        int stock,
        int taken,
        int left,
        boolean offered,
        List<String> allowedActions) {

    static ItemView of(Versioned<InsigniaItem> item, int taken, List<String> allowedActions) {
        var it = item.state();
        return new ItemView(
                it.id(),
                item.version(),
                it.form().kind(),
                it.form().name(),
                it.form().serial(),
                it.form().stock(),
                taken,
                it.left(taken),
                it.form().offered(),
                List.copyOf(allowedActions));
    }
}
