package cn.volunteering.scoring.souvenir.web;

import cn.volunteering.domain.Versioned;
import cn.volunteering.scoring.souvenir.Souvenir;
import cn.volunteering.scoring.souvenir.SouvenirId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A souvenir as the committee sees it.
 *
 * @param points its price in whole points
 * @param stock the units that were put in, those that were handed over included
 * @param left the units that can be requested
 * @param allowedActions what the caller may do now
 */
record SouvenirView(
        SouvenirId id,
        long version,
        String name,
        @Nullable String description,
        int points,
        int stock,
        int left,
        boolean offered,
        List<String> allowedActions) {

    SouvenirView {
        allowedActions = List.copyOf(allowedActions);
    }

    static SouvenirView of(Versioned<Souvenir> souvenir, Set<Integer> held, List<String> actions) {
        var it = souvenir.state();
        return new SouvenirView(
                it.id(),
                souvenir.version(),
                it.form().name(),
                it.form().description(),
                it.form().points(),
                it.form().stock(),
                it.left(held),
                it.form().offered(),
                actions);
    }
}
