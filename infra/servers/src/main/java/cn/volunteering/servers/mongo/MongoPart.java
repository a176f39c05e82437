package cn.volunteering.servers.mongo;

import cn.volunteering.servers.process.Part;

/** A database server that the run starts. */
public sealed interface MongoPart extends Part permits MongodPart, EmbeddedMongoPart {

    @Override
    default String name() {
        return "mongo";
    }

    /** Returns the address for clients, without a database name. */
    String uri();
}
