throw new Error('the tide is out')
