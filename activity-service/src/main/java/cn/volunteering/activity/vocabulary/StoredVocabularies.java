package cn.volunteering.activity.vocabulary;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Puts the agency's own terms, of which there are tens, over the shipped ones. */
@Component
final class StoredVocabularies implements Vocabularies {

    private final List<ShippedTerm> shipped = ShippedTermsFile.read();
    private final AggregateStore<VocabularyTerm> own;

    StoredVocabularies(AggregateStore<VocabularyTerm> own) {
        this.own = own;
    }

    @Override
    public Vocabulary current() {
        var terms = own.findAll(new Criteria()).stream().map(Versioned::state).toList();
        return new Vocabulary(shipped, terms);
    }
}
