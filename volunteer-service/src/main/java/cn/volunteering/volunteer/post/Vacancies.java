package cn.volunteering.volunteer.post;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is vacant in a unit.
 *
 * @param toFill the ended posts that are still to be filled, the earliest first
 * @param empty the bodies without anyone
 */
public record Vacancies(List<Post> toFill, List<Empty> empty) {

    /**
     * A body without anyone.
     *
     * @param since the first day without anyone; {@code null} if nobody was ever appointed
     */
    public record Empty(Body body, @Nullable LocalDate since) {}

    public Vacancies {
        toFill = List.copyOf(toFill);
        empty = List.copyOf(empty);
    }

    /** Finds the vacancies among all posts of a unit. */
    static Vacancies among(Collection<Post> posts) {
        Set<PostId> followed =
                posts.stream().map(Post::succeeds).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        var toFill = posts.stream()
                .filter(post -> post.awaitsSuccessor() && !followed.contains(post.id()))
                .sorted(Comparator.comparing(Vacancies::endOf)
                        .thenComparing(post -> post.id().value()))
                .toList();
        var empty = Arrays.stream(Body.values())
                .flatMap(body -> emptiness(body, posts).stream())
                .toList();
        return new Vacancies(toFill, empty);
    }

    private static Optional<Empty> emptiness(Body body, Collection<Post> posts) {
        var ofBody = posts.stream().filter(post -> post.body() == body).toList();
        if (ofBody.stream().anyMatch(Post::isLasting)) {
            return Optional.empty();
        }
        var since =
                ofBody.stream().filter(Vacancies::wasHeld).map(Vacancies::endOf).max(Comparator.naturalOrder());
        return Optional.of(new Empty(body, since.orElse(null)));
    }

    private static boolean wasHeld(Post post) {
        return endOf(post).isAfter(post.from());
    }

    private static LocalDate endOf(Post ended) {
        return Objects.requireNonNull(ended.until());
    }
}
