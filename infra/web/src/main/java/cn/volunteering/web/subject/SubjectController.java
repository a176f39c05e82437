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
 */
public abstract class SubjectController<T> {

    private final AggregateStore<T> aggregates;

    protected SubjectController(AggregateStore<T> aggregates) {
        this.aggregates = aggregates;
    }

    @Operation(summary = "列表")
    @GetMapping
    @SubjectAccess(READ)
    public PageOf<AggregateView<T>> list(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            @ParameterObject @Sortable Pageable page) {
        return PageOf.of(aggregates.page(aggregates.filter(parameters), page), this::view);
    }

    @Operation(summary = "查看一项")
    @GetMapping("/{id}")
    @SubjectAccess(READ)
    public ResponseEntity<AggregateView<T>> show(@PathVariable String id) {
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
    protected final ResponseEntity<AggregateView<T>> shown(Versioned<T> aggregate) {
        return ETags.ok(aggregate, view(aggregate));
    }

    /** Answers with a new aggregate, its version and its address. */
    protected final ResponseEntity<AggregateView<T>> created(Versioned<T> aggregate) {
        return ETags.created(aggregate, view(aggregate));
    }

    private AggregateView<T> view(Versioned<T> aggregate) {
        return AggregateView.of(aggregate, callerMayWrite() ? actionsOn(aggregate.state()) : List.of());
    }

    private boolean callerMayWrite() {
        var declared = AnnotationUtils.findAnnotation(getClass(), SubjectRoles.class);
        return declared != null && Arrays.stream(declared.writers()).anyMatch(TenantScope.actor()::is);
    }

    /** Returns the actions that a writer may carry out on the state now. */
    protected List<String> actionsOn(T state) {
        return List.of();
    }
}
