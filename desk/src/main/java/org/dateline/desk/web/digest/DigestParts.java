package org.dateline.desk.web.digest;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the pages of digests. */
@Configuration(proxyBeanMethods = false)
@Import({
    DigestController.class,
    DigestPages.class,
    DigestPages.Around.class,
    Previews.class,
    SubscriptionsController.class,
    SubscriptionsController.Tools.class
})
public class DigestParts {}
