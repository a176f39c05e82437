package cn.volunteering.web.operations;

import cn.volunteering.messaging.readmodel.ReadModel;
import cn.volunteering.messaging.store.NotFoundException;
import java.util.List;

/** The read models of a service, by name. */
record ReadModels(List<ReadModel> all) {

    List<String> names() {
        return all.stream().map(ReadModel::name).toList();
    }

    /** @throws NotFoundException if the service has no such read model */
    ReadModel named(String name) {
        return all.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("read-models", name));
    }
}
