package cn.volunteering.servers.kafka;

import java.nio.file.Path;

/** Settings of one node that is broker and controller, small and quick to recover. */
record KafkaSettings(int port, int controllerPort, Path logs) {

    /** Returns the content of the properties file. */
    String text() {
        return """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@127.0.0.1:%2$d
            controller.listener.names=CONTROLLER
            listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            log.dirs=%3$s

            # One node: every internal topic has one copy.
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=4
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=1
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            share.coordinator.state.topic.num.partitions=1

            # Quick to start, and to come back after a crash.
            group.initial.rebalance.delay.ms=0
            broker.session.timeout.ms=3000
            broker.heartbeat.interval.ms=500

            # Read models are rebuilt from events, so events are kept for ever.
            log.retention.ms=-1
            log.retention.bytes=-1

            # Few threads and small buffers.
            num.network.threads=2
            num.io.threads=4
            background.threads=4
            log.cleaner.dedupe.buffer.size=8388608
            log.segment.bytes=67108864
            log.index.size.max.bytes=1048576
            """.formatted(port, controllerPort, logs);
    }
}
