package cn.volunteering.tenancy.mongo;

import cn.volunteering.tenancy.TenantScope;
import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;

/**
 * Selects the database of the bound tenant. It has no default: without a bound tenant every access fails, and a
 * database cannot be requested by name.
 */
final class TenantDatabaseFactory implements MongoDatabaseFactory {

    private final MongoClient client;
    private final DatabaseNames names;
    private final PersistenceExceptionTranslator exceptionTranslator = new MongoExceptionTranslator();

    TenantDatabaseFactory(MongoClient client, DatabaseNames names) {
        this.client = client;
        this.names = names;
    }

    @Override
    public MongoDatabase getMongoDatabase() {
        return client.getDatabase(names.of(TenantScope.tenant()));
    }

    @Override
    public MongoDatabase getMongoDatabase(String name) {
        throw new UnsupportedOperationException("A tenant's database is selected by the bound tenant, never by name");
    }

    @Override
    public PersistenceExceptionTranslator getExceptionTranslator() {
        return exceptionTranslator;
    }

    @Override
    public ClientSession getSession(ClientSessionOptions options) {
        throw new UnsupportedOperationException("Sessions and transactions are not part of the portable subset");
    }

    @Override
    public MongoDatabaseFactory withSession(ClientSession session) {
        throw new UnsupportedOperationException("Sessions and transactions are not part of the portable subset");
    }
}
