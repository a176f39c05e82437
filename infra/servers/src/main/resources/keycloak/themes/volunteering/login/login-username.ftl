<#-- Keycloak's own names this button like that of the second page, and says 登录 where 下一步 is meant. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <form id="kc-form-login" class="${properties.kcFormClass!}" onsubmit="login.disabled = true; return true;" action="${url.loginAction}" method="post">
            <#if !usernameHidden??>
                <@field.input name="username" label=msg("username") value=login.username!'' autofocus=true autocomplete="username" />
            </#if>
            <@buttons.actionGroup>
                <@buttons.button id="kc-login" name="login" label="nextStep" />
            </@buttons.actionGroup>
        </form>
    </#if>
</@layout.registrationLayout>
