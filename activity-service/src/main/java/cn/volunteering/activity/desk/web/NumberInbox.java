package cn.volunteering.activity.desk.web;

import cn.volunteering.activity.project.NumberTerm;
import cn.volunteering.activity.project.store.ProjectFilter;
import cn.volunteering.activity.project.store.ProjectList;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.domain.PlatformCalendar;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings projects whose number in the national system is overdue to those who carry and accept them (NX-52). */
@Component
class NumberInbox implements InboxSource {

    private final ProjectList projects;
    private final NumberTerm numberTerm;
    private final PlatformCalendar calendar;

    NumberInbox(ProjectList projects, NumberTerm numberTerm, PlatformCalendar calendar) {
        this.projects = projects;
        this.numberTerm = numberTerm;
        this.calendar = calendar;
    }

    @Override
    public List<InboxItem> itemsFor(Reach reach) {
        if (reach instanceof Reach.Nowhere) {
            return List.of();
        }
        var overdue = ProjectFilter.withoutNumberSince(numberTerm.dueIfAcceptedBy(calendar.now()));
        return List.of(InboxItem.of(
                InboxItem.Kind.PROJECTS_WITHOUT_NUMBER,
                projects.count(reach, overdue),
                "/projects?numberMissing=true"));
    }
}
