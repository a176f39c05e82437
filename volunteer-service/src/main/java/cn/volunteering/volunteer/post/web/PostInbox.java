package cn.volunteering.volunteer.post.web;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.post.AppointPersons;
import cn.volunteering.volunteer.roster.web.InboxSource;
import cn.volunteering.volunteer.roster.web.RosterInboxItem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings vacant posts to the committee (QH-06). */
@Component
final class PostInbox implements InboxSource {

    private final AppointPersons appoint;

    PostInbox(AppointPersons appoint) {
        this.appoint = appoint;
    }

    @Override
    public Optional<RosterInboxItem> item() {
        return TenantScope.actor().is(TenantRole.COMMITTEE) ? Optional.of(vacancies()) : Optional.empty();
    }

    private RosterInboxItem vacancies() {
        long count = appoint.vacancies().toFill().size();
        return new RosterInboxItem(RosterInboxItem.Kind.POSTS_TO_FILL, "待补任的领导小组、办公室和专人岗位", count, "/posts/vacancies");
    }
}
