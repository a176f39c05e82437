package cn.volunteering.web.subject;

import static cn.volunteering.web.subject.SubjectAccess.Kind.READ;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The endpoints that read a plain subject. The subject declares the fields by which lists can be sorted and filtered. A
 * subject extends it with its path, its tag, its {@link SubjectRoles} and its commands.
 *
 * @param <T> the state
 * @param <V> the state as readers see it, the same type if they see all of it and it refers to nothing that has a name
 */
public abstract class SubjectController<T, V> {

    private final AggregateStore<T> aggregates;

    protected SubjectController(AggregateStore<T> aggregates) {
        this.aggregates = aggregates;
    }

    @Operation(summary = "列表")
    @GetMapping
    @SubjectAccess(READ)
    public PageOf<AggregateView<V>> list(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            @ParameterObject @Sortable Pageable page) {
        var found = aggregates.page(aggregates.filter(parameters), page);
        var views = views(found.map(Versioned::state).getContent());
        return PageOf.of(found, one -> view(one, views));
    }

    @Operation(summary = "查看一项")
    @GetMapping("/{id}")
    @SubjectAccess(READ)
    public ResponseEntity<AggregateView<V>> show(@PathVariable String id) {
        return shown(aggregates.get(id));
    }

    /** Returns the store of the aggregates. */
    protected final AggregateStore<T> aggregates() {
        return aggregates;
    }

    /**
     * Returns the aggregate that the caller saw.
     *
     * @throws cn.volunteering.web.problem.PreconditionFailedException if it has changed since
     */
    protected final Versioned<T> seen(String id, IfMatch version) {
        return version.require(aggregates.get(id));
    }

    /** Answers with an aggregate and its version. */
    protected final ResponseEntity<AggregateView<V>> shown(Versioned<T> aggregate) {
        return ETags.ok(aggregate, view(aggregate));
    }

    /** Answers with a new aggregate, its version and its address. */
    protected final ResponseEntity<AggregateView<V>> created(Versioned<T> aggregate) {
        return ETags.created(aggregate, view(aggregate));
    }

    private AggregateView<V> view(Versioned<T> aggregate) {
        return view(aggregate, views(List.of(aggregate.state())));
    }

    private AggregateView<V> view(Versioned<T> aggregate, Function<T, V> views) {
        var actions = callerMayWrite() ? actionsOn(aggregate.state()) : List.<String>of();
        return AggregateView.of(aggregate, views.apply(aggregate.state()), actions);
    }

    /** Returns how readers see each of the states; names that the states refer to are looked up once for all of them. */
    protected abstract Function<T, V> views(List<T> states);

    private boolean callerMayWrite() {
        var declared = AnnotationUtils.findAnnotation(getClass(), SubjectRoles.class);
        return declared != null && Arrays.stream(declared.writers()).anyMatch(TenantScope.actor()::is);
    }

    /** Returns the actions that a writer may carry out on the state now. */
    protected List<String> actionsOn(T state) {
        return List.of();
    }
}
