<#-- Keycloak's own offers two links that both read 点击这里. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("pageExpiredTitle")}
    <#elseif section = "form">
        <p class="instruction">${msg("pageExpiredWhy")}</p>
        <p><a id="loginRestartLink" class="button primary" href="${url.loginRestartFlowUrl}">${msg("pageExpiredMsg1")}</a></p>
        <p><a id="loginContinueLink" class="button" href="${url.loginAction}">${msg("pageExpiredMsg2")}</a></p>
    </#if>
</@layout.registrationLayout>
