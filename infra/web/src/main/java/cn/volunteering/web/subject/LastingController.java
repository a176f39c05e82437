package cn.volunteering.web.subject;

import static cn.volunteering.web.subject.SubjectAccess.Kind.WRITE;

import cn.volunteering.domain.LastingRecord;
import cn.volunteering.domain.LastingRecords;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * The endpoints of a subject whose aggregates are {@link LastingRecord}s. A subject extends it with its path, its tag, its
 * {@link SubjectRoles} and what else it offers; the fields of the form carry their own rules.
 *
 * @param <T> the state
 * @param <F> the form
 * @param <V> the state as readers see it
 */
public abstract class LastingController<T extends LastingRecord<T, F>, F, V> extends SubjectController<T, V> {

    private final LastingRecords<T, F> records;

    protected LastingController(AggregateStore<T> aggregates, LastingRecords<T, F> records) {
        super(aggregates);
        this.records = records;
    }

    @Operation(summary = "新增")
    @PostMapping
    @SubjectAccess(WRITE)
    public ResponseEntity<AggregateView<V>> enter(@Valid @RequestBody F form) {
        return created(records.enter(form));
    }

    @Operation(summary = "修改")
    @PutMapping("/{id}")
    @SubjectAccess(WRITE)
    public ResponseEntity<AggregateView<V>> change(
            @PathVariable String id, IfMatch version, @Valid @RequestBody F form) {
        return shown(records.change(seen(id, version), form));
    }

    @Operation(summary = "终止", description = "终止后保留记录，不能再修改")
    @PostMapping("/{id}/end")
    @SubjectAccess(WRITE)
    public ResponseEntity<AggregateView<V>> end(@PathVariable String id, IfMatch version) {
        return shown(records.end(seen(id, version)));
    }

    @Override
    protected List<String> actionsOn(T state) {
        var actions = new ArrayList<String>();
        if (records.mayChange(state)) {
            actions.add("CHANGE");
        }
        if (records.mayEnd(state)) {
            actions.add("END");
        }
        return actions;
    }
}
