package cn.volunteering.volunteer.consent;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The texts of all consents in all versions. */
public final class ConsentTexts {

    private final Map<ConsentKind, List<ConsentText>> versions;

    /** @throws IllegalStateException if a kind has no text, or its versions are not 1, 2, 3 … in this order */
    public ConsentTexts(List<ConsentText> texts) {
        versions = texts.stream().collect(groupingBy(ConsentText::kind));
        Arrays.stream(ConsentKind.values()).forEach(this::requireVersions);
    }

    private void requireVersions(ConsentKind kind) {
        var own = versions.getOrDefault(kind, List.of());
        boolean inOrder = !own.isEmpty();
        for (int i = 0; i < own.size(); i++) {
            inOrder &= own.get(i).version() == i + 1;
        }
        if (!inOrder) {
            throw new IllegalStateException("The versions of the text of " + kind + " must be 1, 2, 3 … in this order");
        }
    }

    /** Returns the text that people are asked for now. */
    public ConsentText current(ConsentKind kind) {
        return Objects.requireNonNull(versions.get(kind)).getLast();
    }

    /** Returns the current text of every kind, in the order of the kinds. */
    public List<ConsentText> current() {
        return Arrays.stream(ConsentKind.values()).map(this::current).toList();
    }
}
