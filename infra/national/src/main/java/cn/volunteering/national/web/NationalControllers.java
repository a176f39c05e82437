package cn.volunteering.national.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Registers the endpoints of the exchange. */
@Configuration(proxyBeanMethods = false)
@Import({
    ReceiverController.class,
    NationalRecordController.class,
    PackageController.class,
    AnswerController.class,
    PackageViews.class
})
public class NationalControllers {}
