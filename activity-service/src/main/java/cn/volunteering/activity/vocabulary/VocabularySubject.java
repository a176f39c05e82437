package cn.volunteering.activity.vocabulary;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The agency's own terms, by kind, position and code. */
@Configuration(proxyBeanMethods = false)
class VocabularySubject {

    @Bean
    AggregateStore<VocabularyTerm> vocabularyTerms(AggregateStores stores) {
        return stores.of(Subject.register("vocabulary-term", VocabularyTerm.class)
                .ascending(VocabularyTerm::kind, VocabularyTerm::position, VocabularyTerm::code)
                .listed("kind", VocabularyTerm::kind)
                .filterable("code", VocabularyTerm::code)
                .sortable("position", VocabularyTerm::position)
                .sortable("title", VocabularyTerm::title));
    }
}
