package cn.volunteering.volunteer.roster.web;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.personaldata.DocumentType;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request with an identity document. If no kind is given, it is a resident identity card. */
interface Presented {

    @Nullable
    String documentType();

    @Nullable
    String documentNumber();

    /** Reads the document as of the day it is presented. */
    default Decision<IdentityDocument> document(LocalDate today) {
        String code = documentType() == null ? DocumentType.RESIDENT_IDENTITY_CARD.code() : documentType();
        String number = documentNumber() == null ? "" : documentNumber();
        return DocumentType.parse(code)
                .map(type -> IdentityDocument.read(type, number, today))
                .orElseGet(() -> Decision.refused("document-type-unknown", "证件类型无法识别"));
    }
}
