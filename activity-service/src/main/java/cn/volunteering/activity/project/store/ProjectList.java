package cn.volunteering.activity.project.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.project.ProjectState;
import cn.volunteering.activity.project.ProjectSubject;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.vocabulary.TermId;
import cn.volunteering.activity.vocabulary.Theme;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists the projects within a user's reach. */
@Component
public class ProjectList {

    private final AggregateStore<Project> projects;

    ProjectList(AggregateStore<Project> projects) {
        this.projects = projects;
    }

    /** Returns one page of the matching projects. */
    public Page<Versioned<Project>> page(Reach reach, ProjectFilter filter, Pageable page) {
        return projects.page(criteria(reach, filter), page);
    }

    /** Returns the number of matching projects. */
    public long count(Reach reach, ProjectFilter filter) {
        return projects.count(criteria(reach, filter));
    }

    /** Returns the projects that one of the sections carries, alone or jointly. */
    public List<ProjectId> of(Set<SectionId> sections) {
        return projects.findAll(carriedBy(sections)).stream()
                .map(project -> project.state().id())
                .toList();
    }

    private Criteria criteria(Reach reach, ProjectFilter filter) {
        var all = conditions(filter);
        switch (reach) {
            case Reach.Everywhere() -> {}
            case Reach.Sections(Set<SectionId> own) -> all.add(filter.toConfirm() ? awaiting(own) : carriedBy(own));
            case Reach.Nowhere() -> all.add(Criteria.where("_id").in(List.of()));
        }
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }

    private List<Criteria> conditions(ProjectFilter filter) {
        var all = new ArrayList<Criteria>();
        if (filter.state() != null) {
            all.add(where(ProjectSubject.STATE).is(filter.state().name()));
        }
        if (filter.origin() != null) {
            all.add(where(ProjectSubject.ORIGIN).is(filter.origin().name()));
        }
        if (filter.section() != null) {
            all.add(carriedBy(Set.of(filter.section())));
        }
        if (filter.theme() != null) {
            all.add(carrying(filter.theme()));
        }
        if (filter.withoutNumberSince() != null) {
            all.add(withoutNumber(filter.withoutNumberSince()));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            all.add(projects.containing(filter.text()));
        }
        return all;
    }

    private static Criteria withoutNumber(Instant acceptedBy) {
        return where(ProjectSubject.STATE)
                .is(ProjectState.ACCEPTED.name())
                .and(field(Project::nationalNumber))
                .is(null)
                .and(field(ProjectSubject.ACCEPTED_AT))
                .lte(acceptedBy);
    }

    private static Criteria carrying(TermId theme) {
        return Criteria.where(field(ProjectSubject.THEMES) + Theme.STORED_ID).is(theme.value());
    }

    private static Criteria awaiting(Set<SectionId> sections) {
        return new Criteria()
                .orOperator(sections.stream().map(ProjectList::awaiting).toList());
    }

    private static Criteria awaiting(SectionId section) {
        return where(ProjectSubject.CO_SECTIONS)
                .is(section.value())
                .and(field(Project::confirmedBy))
                .ne(section.value())
                .and(field(ProjectSubject.STATE))
                .in(ProjectState.DRAFT.name(), ProjectState.RETURNED.name());
    }

    private static Criteria carriedBy(Set<SectionId> sections) {
        var ids = sections.stream().map(SectionId::value).toList();
        return new Criteria()
                .orOperator(
                        where(ProjectSubject.LEAD).in(ids),
                        where(ProjectSubject.CO_SECTIONS).in(ids));
    }
}
