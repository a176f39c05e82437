package cn.volunteering.activity.vocabulary;

import cn.volunteering.domain.RefusedException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks up the terms that a request chooses. */
@Component
public class ThemesOfRequests {

    private final Vocabularies vocabularies;

    ThemesOfRequests(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /**
     * Returns the themes with the given ids.
     *
     * @throws RefusedException if one is not in the vocabulary, or not valid on the day
     */
    public List<Theme> chosen(Collection<String> ids, LocalDate day) {
        return ids.isEmpty()
                ? List.of()
                : vocabularies
                        .current()
                        .themes(ids.stream().map(TermId::new).toList(), day)
                        .orThrow();
    }

    /**
     * Returns the themes with the given ids, whatever their period.
     *
     * @throws RefusedException if one is not in the vocabulary
     */
    public List<Theme> known(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : vocabularies
                        .current()
                        .known(ids.stream().map(TermId::new).toList())
                        .orThrow();
    }

    /** Returns those of a project's themes that an activity of the given day takes over. */
    public List<Theme> inherited(Collection<Theme> ofProject, LocalDate day) {
        return ofProject.isEmpty() ? List.of() : vocabularies.current().validOn(day, ofProject);
    }
}
