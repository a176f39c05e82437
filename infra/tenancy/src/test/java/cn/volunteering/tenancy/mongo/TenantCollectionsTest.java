package cn.volunteering.tenancy.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.volunteering.tenancy.CollectionDefinition;
import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A service may have ten collections with 25 indexes per tenant (design, tenancy). */
class TenantCollectionsTest {

    @Test
    void tenCollectionsAreWithinTheBudgetAndElevenAreNot() {
        assertThat(collections(numbered(10)).definitions()).hasSize(10);
        assertThatIllegalStateException()
                .isThrownBy(() -> collections(numbered(11)))
                .withMessageContaining("not 11 with 0");
    }

    @Test
    void twentyFiveIndexesAreWithinTheBudgetAndTwentySixAreNot() {
        assertThat(collections(List.of(indexed("one", 25))).definitions()).hasSize(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> collections(List.of(indexed("one", 25), indexed("other", 1))))
                .withMessageContaining("not 2 with 26");
    }

    @Test
    void whatSharesACollectionIsCountedOnceWithTheIndexesOfAll() {
        var shared = collections(List.of(indexed("registers", 2), indexed("registers", 3)));

        assertThat(shared.definitions()).singleElement().satisfies(definition -> assertThat(definition.indexes())
                .hasSize(3));
    }

    @Test
    void aCollectionThatAppearsMeanwhileIsTakenAsItIs() {
        int namespaceExists = 48;
        int unauthorized = 13;

        assertThatCode(() -> refusing(namespaceExists).prepare()).doesNotThrowAnyException();
        assertThatExceptionOfType(UncategorizedMongoDbException.class)
                .isThrownBy(() -> refusing(unauthorized).prepare());
    }

    /** Returns one collection, which the database does not have yet and refuses to create. */
    private static TenantCollections refusing(int code) {
        var answer = new BsonDocument("ok", new BsonInt32(0)).append("code", new BsonInt32(code));
        var database = new MongoTemplate(MongoClients.create(), "unused") {
            @Override
            public Set<String> getCollectionNames() {
                return Set.of();
            }

            @Override
            public MongoCollection<Document> createCollection(String name) {
                throw new UncategorizedMongoDbException("", new MongoCommandException(answer, new ServerAddress()));
            }
        };
        return new TenantCollections(database, numbered(1));
    }

    private static List<CollectionDefinition> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> CollectionDefinition.named("collection-" + i))
                .toList();
    }

    private static CollectionDefinition indexed(String name, int indexes) {
        return IntStream.range(0, indexes)
                .boxed()
                .reduce(CollectionDefinition.named(name), (all, i) -> all.index("field" + i), (one, _) -> one);
    }

    private static TenantCollections collections(List<CollectionDefinition> definitions) {
        try (var client = MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=1")) {
            return new TenantCollections(new MongoTemplate(client, "unused"), definitions);
        }
    }
}
