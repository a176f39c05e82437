package cn.volunteering.volunteer.post;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.volunteer.roster.Volunteer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Posts, kept as a register by their body and first day. */
@Configuration(proxyBeanMethods = false)
class PostSubject {

    @Bean
    AggregateStore<Post> postStore(AggregateStores stores) {
        return stores.of(Subject.register("post", Post.class)
                .ascending(Post::body, Post::from)
                .listed("body", Post::body)
                .sortable("from", Post::from)
                .filterable("holder", Post::holder)
                .publishes(PostChanged.TYPE, PostChanged.class));
    }

    @Bean
    AppointPersons appointPersons(
            AggregateStore<Post> store, Posts posts, AggregateStore<Volunteer> volunteers, PlatformCalendar calendar) {
        return new AppointPersons(store, posts, volunteers, calendar);
    }
}
